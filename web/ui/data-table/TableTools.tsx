import { ActionIcon, Checkbox, Popover } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Button } from '../button/Button.tsx'
import { IconButton } from '../button/IconButton.tsx'
import { Icon } from '../icon/Icon.tsx'
import styles from './DataTable.module.css'
import type { TableSettings } from './use-table-settings.ts'

interface TableToolsProps {
  readonly columns: readonly { readonly id: string; readonly header: string }[]
  readonly settings: TableSettings
  readonly onChange: (change: Partial<TableSettings>) => void
  readonly onExport: () => Promise<void>
  readonly exportRefusal: string | null
}

/** Density, columns, Excel, print. */
export function TableTools({
  columns,
  settings,
  onChange,
  onExport,
  exportRefusal,
}: TableToolsProps): ReactNode {
  const [isBusy, setBusy] = useState(false)
  const exportNow = async (): Promise<void> => {
    setBusy(true)
    await onExport().finally(() => setBusy(false))
  }
  return (
    <div className={styles.tools}>
      <IconButton
        icon="density"
        label="Hiện gọn"
        pressed={settings.isCompact}
        onClick={() => onChange({ isCompact: !settings.isCompact })}
      />
      <ColumnChooser columns={columns} hidden={settings.hidden} onChange={(hidden) => onChange({ hidden })} />
      <IconButton icon="print" label="In bảng này" onClick={() => window.print()} />
      <Button icon="download" busy={isBusy} disabledReason={exportRefusal} onClick={() => void exportNow()}>
        Xuất Excel
      </Button>
    </div>
  )
}

interface ColumnChooserProps {
  readonly columns: TableToolsProps['columns']
  readonly hidden: readonly string[]
  readonly onChange: (hidden: readonly string[]) => void
}

function ColumnChooser({ columns, hidden, onChange }: ColumnChooserProps): ReactNode {
  return (
    <Popover position="bottom-end" trapFocus withArrow>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--ink)"
          size="lg"
          aria-label="Chọn cột"
          title="Chọn cột"
        >
          <Icon name="columns" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className={styles.chooser}>
          <legend>Cột hiện trên bảng</legend>
          {columns.map(({ id, header }, index) => (
            <Checkbox
              key={id}
              label={header}
              checked={!hidden.includes(id)}
              disabled={index === 0}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? hidden.filter((one) => one !== id) : [...hidden, id])
              }
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  )
}
