export { camelKeys, type CamelKeys } from './camel.ts'
export { readYaml, type YamlFile } from './document.ts'
export { nearest } from './nearest.ts'
export { ConfigProblem, type FileProblem } from './problem.ts'
export { section, validated } from './validate.ts'
export {
  count,
  dnsServer,
  durationWithin,
  hostName,
  isLine,
  isMailAddress,
  network,
  next,
  parsedBy,
  path,
  place,
  sizeWithin,
  webAddress,
  type Next,
  type Place,
} from './values.ts'
