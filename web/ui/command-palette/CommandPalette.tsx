import '@mantine/spotlight/styles.css'
import { Spotlight } from '@mantine/spotlight'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/Icon.tsx'

/** Something to do or somewhere to go, found by typing. */
export interface Command {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly icon: IconName
  readonly group: string
  readonly run: () => void
}

interface CommandPaletteProps {
  readonly commands: readonly Command[]
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** The palette of Ctrl+K. Who uses it has matched the commands against the query already. */
export function CommandPalette({ commands, query, onQuery }: CommandPaletteProps): ReactNode {
  const groups = [...new Set(commands.map(({ group }) => group))]
  return (
    <Spotlight
      shortcut={null}
      attributes={{ content: { 'aria-label': 'Tìm nhanh' } }}
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      query={query}
      onQueryChange={onQuery}
      filter={(_typed, actions) => actions}
      actions={groups.map((group) => ({
        group,
        actions: commands
          .filter((command) => command.group === group)
          .map(({ id, label, detail, icon, run }) => ({
            id,
            label,
            ...(detail ? { description: detail } : {}),
            leftSection: <Icon name={icon} />,
            onClick: run,
          })),
      }))}
      nothingFound="Không tìm thấy gì khớp"
      searchProps={{
        placeholder: 'Tìm trang, kế hoạch, nhiệm vụ…',
        'aria-label': 'Tìm trang, kế hoạch, nhiệm vụ',
        leftSection: <Icon name="search" />,
      }}
      scrollable
      maxHeight={420}
    />
  )
}
