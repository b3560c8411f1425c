/** How good and how complete a record is: what goes wrong is rare enough for all three answers to be common. */
export interface Temper {
  readonly absent: number
  readonly bad: number
}
