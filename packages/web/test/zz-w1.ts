import { builtCitizen } from './built-citizen.ts'
console.log(await builtCitizen())
