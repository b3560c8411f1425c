/** A point of the layout that a paper misses: where, what is asked and what was found, and the provision. */
export interface LayoutFinding {
  readonly sentence: string
  readonly provision: string
}
