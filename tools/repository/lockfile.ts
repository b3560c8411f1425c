type Entry = Readonly<{
  version?: string
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
  os?: readonly string[]
  cpu?: readonly string[]
  libc?: readonly string[]
  optionalDependencies?: Readonly<Record<string, string>>
}>

/** What of `package-lock.json` matters here: its entries by place in the tree. */
export type Lockfile = Readonly<{ packages: Readonly<Record<string, Entry>> }>

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = ['arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/**
 * The entries that a lockfile should have for packages named in `optionalDependencies` and has not, by their
 * place in the tree. Platform and version are read from the name and from what the parent asks for.
 */
export function absentOptionalPackages({ packages }: Lockfile): Readonly<Record<string, Entry>> {
  const absent = Object.entries(packages).flatMap(([parent, { dev = false, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesOf(name, parent).some((place) => place in packages))
      .map(([name, range]) => [`node_modules/${name}`, entryFor(name, range, dev)] as const),
  )
  return Object.fromEntries(absent)
}

/** Where Node would look for a package that `parent` asks for, nearest first. */
function placesOf(name: string, parent: string): readonly string[] {
  const folders = parent.split('node_modules/').slice(1)
  const above = folders.map((_, depth) => `node_modules/${folders.slice(0, depth + 1).join('node_modules/')}`)
  return [
    ...above.map((folder) => `${folder.replace(/\/$/, '')}/node_modules/${name}`),
    `node_modules/${name}`,
  ]
}

function entryFor(name: string, range: string, dev: boolean): Entry {
  const words = name.replace('windows', 'win32').split(/[^a-z0-9]+/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) =>
    words.some((word) => word === processor || word === `${processor}le`),
  )
  const arm = words.some((word) => /^arm(v\d+)?$/.test(word)) ? ['arm'] : []
  const musl = words.some((word) => word.startsWith('musl')) ? ['musl'] : []
  return {
    version: range.replace(/^[~^]/, ''),
    ...listed('cpu', [...cpu, ...arm]),
    ...(dev ? { dev } : {}),
    ...listed('libc', musl),
    optional: true,
    ...listed('os', os),
  }
}

function listed(key: 'os' | 'cpu' | 'libc', values: readonly string[]): Entry {
  return values.length > 0 ? { [key]: values } : {}
}
