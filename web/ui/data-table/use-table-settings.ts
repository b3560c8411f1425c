import { useCallback, useState } from 'react'

/** How somebody likes a table: which columns are switched against their first setting, how dense the rows are. */
export interface TableSettings {
  readonly hidden: readonly string[]
  readonly isCompact: boolean
}

/** The settings of a table, kept in this browser under its name. */
export function useTableSettings(
  name: string,
  first: TableSettings,
): [TableSettings, (change: Partial<TableSettings>) => void] {
  const key = `table.${name}`
  const [settings, setSettings] = useState<TableSettings>(() => ({ ...first, ...kept(key) }))
  const change = useCallback(
    (wanted: Partial<TableSettings>) =>
      setSettings((before) => {
        const after = { ...before, ...wanted }
        keep(key, after)
        return after
      }),
    [key],
  )
  return [settings, change]
}

function kept(key: string): Partial<TableSettings> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<TableSettings>
  } catch {
    return {}
  }
}

function keep(key: string, settings: TableSettings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings))
  } catch {
    // A browser that keeps nothing still shows the table.
  }
}
