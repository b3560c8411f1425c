import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

/** This process, told from an earlier one of the same number. */
const thisProcess = [hostname(), process.pid, randomUUID()].join(' ')

let opened = 0

/** A name for a desk of this process that no other has. */
export function deskName(): string {
  opened += 1
  return `${thisProcess} ${opened}`
}

/** Whether the process of a desk is known to be gone: it ran on this machine and runs no more. */
export function isGone(desk: string): boolean {
  if (desk.startsWith(`${thisProcess} `)) return false
  const [host, id] = desk.split(' ')
  return host === hostname() && (Number(id) === process.pid || !isRunning(Number(id)))
}

function isRunning(processId: number): boolean {
  try {
    // Signal 0 asks and does nothing.
    return process.kill(processId, 0)
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
