/** Where the desk tells everybody what was changed of its knowledge. */
export const CHANGES = '/knowledge/changes'
