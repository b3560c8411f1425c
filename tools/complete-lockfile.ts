import { readFileSync, writeFileSync } from 'node:fs'
import { absentOptionalPackages, type Lockfile } from './repository/lockfile.ts'

// A mirror of the registry that holds the packages of one platform only makes `npm install` forget those of
// the others, and `npm ci` then refuses the lockfile it was given (npm/cli issue 9846). This writes the
// forgotten ones back, by the versions that their parents ask for. Run it after every `npm install`.

const path = 'package-lock.json'
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile
const absent = absentOptionalPackages(lockfile)
const packages = Object.entries({ ...lockfile.packages, ...absent }).toSorted(([left], [right]) =>
  left.localeCompare(right, 'en'),
)

writeFileSync(path, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(packages) }, null, 2)}\n`)
console.log(`${path}: ${Object.keys(absent).length} packages of other platforms written back`)
