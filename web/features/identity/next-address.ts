/** Where to go after signing in: only to a page of ours, whatever the link says. */
export function nextAddress(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])/.test(wanted) ? wanted : '/'
}
