/** The engine's version: a change of a verdict is a change of its first or second number. */
export const engineVersion = '0.15.0'
