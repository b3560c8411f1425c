/** Hands a file made in the browser to the person, as a download. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the bytes by the next turn of the loop.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
