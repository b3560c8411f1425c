/** The names that a browser may show: no rule among them. */
export { paperTypeNames } from './catalogue/paper-types.ts'
