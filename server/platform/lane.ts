/** Work that is done one piece after the other for as long as there is some. */
export interface Lane {
  /** Says that there may be work. */
  wake(): void
  isBusy(): boolean
  /** Returns once the lane has found no more work. */
  rest(): Promise<void>
}

/** Opens a lane; `work` does one piece and says whether there was one. A fault ends the turn and not the lane. */
export function openLane(work: () => Promise<boolean>, report: (fault: unknown) => void): Lane {
  let running: Promise<void> | undefined
  let woken = false

  const run = async (): Promise<void> => {
    while (woken) {
      woken = false
      while (await work().catch(reported));
    }
    running = undefined
  }
  const reported = (fault: unknown): boolean => {
    report(fault)
    return false
  }
  return {
    wake: () => {
      woken = true
      running ??= run()
    },
    isBusy: () => running !== undefined,
    rest: async () => running,
  }
}
