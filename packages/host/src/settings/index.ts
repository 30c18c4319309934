export { camelKeys, type CamelKeys } from './camel.ts'
export { readYaml, type YamlFile } from './document.ts'
export { ConfigProblem, type FileProblem } from './problem.ts'
export { section, validated } from './validate.ts'
export {
  count,
  country,
  dnsServer,
  domainName,
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
