import { memberCountLabels } from '#contract/judging'
import { FactCount } from './FactControls.tsx'
import { FactPopover } from './FactPopover.tsx'
import { useFact } from './trial-context.ts'

interface MembersCellProps {
  readonly path: string
  readonly label: string
}

/** How the members of a collective did in a year. */
export function MembersCell({ path, label }: MembersCellProps) {
  const { value } = useFact(path)
  const total = (value as { readonly total?: unknown } | undefined)?.total
  return (
    <FactPopover
      path={path}
      label={label}
      isUnknown={value === undefined}
      summary={typeof total === 'number' ? `${total} người` : 'Chưa rõ'}
    >
      {Object.entries(memberCountLabels).map(([count, words]) => (
        <FactCount key={count} path={`${path}.${count}`} label={`Số ${words.toLowerCase()}`} />
      ))}
    </FactPopover>
  )
}
