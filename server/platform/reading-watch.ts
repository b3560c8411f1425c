// Watches the process that reads papers from a thread beside it: ends it when a paper unfolds to more memory than
// allowed (buffers do not count towards the heap limit of the process), and when the server has gone away.

const WATCH_EVERY_MS = 100

const mostBytes = Number(process.argv[2]) * 1024 * 1024
const server = process.ppid

setInterval(() => {
  if (process.memoryUsage.rss() > mostBytes || process.ppid !== server) process.kill(process.pid, 'SIGKILL')
}, WATCH_EVERY_MS)
