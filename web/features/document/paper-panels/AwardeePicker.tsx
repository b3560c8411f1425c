import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AwardeeMatch, PaperAwardee } from '#contract/granted-award'
import { listUnits } from '#contract/organisation'
import { searchPeople } from '#contract/people'
import { searchKey } from '#contract/search-key'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { SearchField } from '#ui/search-field/SearchField'
import { asking, useAsk } from '../../../app/queries.ts'
import { TabStrip } from '../TabStrip.tsx'
import classes from './PaperPanels.module.css'

interface AwardeePickerProps {
  /** Whom to settle; null while nobody is asked for. */
  readonly awardee: PaperAwardee | null
  readonly onPick: (match: AwardeeMatch) => void
  readonly onClose: () => void
}

/** Asks whom a printed name stands for: a person or unit of the agency, the agency itself, or somebody outside. */
export function AwardeePicker({ awardee, onPick, onClose }: AwardeePickerProps) {
  return (
    <Dialog opened={awardee !== null} title={`“${awardee?.name ?? ''}” là ai?`} onClose={onClose}>
      {awardee && <Picker awardee={awardee} onPick={onPick} />}
    </Dialog>
  )
}

type PickerProps = Pick<AwardeePickerProps, 'onPick'> & { readonly awardee: PaperAwardee }

function Picker({ awardee, onPick }: PickerProps) {
  const [kind, setKind] = useState(awardee.subject === 'individual' ? 'person' : 'unit')
  const [words, setWords] = useState(kind === 'person' ? awardee.name : '')
  return (
    <div className={classes.picker}>
      <TabStrip
        label="Chọn trong"
        tabs={[
          { value: 'person', label: 'Người của cơ quan', count: null },
          { value: 'unit', label: 'Phòng, đơn vị', count: null },
        ]}
        value={kind}
        onChange={setKind}
      />
      <SearchField label="Tìm theo tên, không cần dấu" value={words} onChange={setWords} width="100%" />
      {kind === 'person' ? <People words={words} onPick={onPick} /> : <Units words={words} onPick={onPick} />}
      <div className={classes.actions}>
        <Button icon="open" onClick={() => onPick({ kind: 'outside' })}>
          Người, tập thể ngoài cơ quan
        </Button>
      </div>
    </div>
  )
}

interface FoundProps {
  readonly words: string
  readonly onPick: (match: AwardeeMatch) => void
}

function People({ words, onPick }: FoundProps) {
  const { data } = useQuery({
    ...asking(searchPeople, { query: { search: words, standing: 'all', pageSize: 8 } }),
    placeholderData: keepPreviousData,
  })
  const found = (data?.people ?? []).map(({ id, fullName, postings }) => ({
    id,
    name: fullName,
    detail: postings
      .map(({ position, unitName }) => [position, unitName].filter(Boolean).join(', '))
      .join('; '),
    match: { kind: 'person', personId: id, name: fullName } as const,
  }))
  return <Found found={found} isKnown={data !== undefined} onPick={onPick} />
}

function Units({ words, onPick }: FoundProps) {
  const { data } = useAsk(listUnits)
  const wanted = searchKey(words).split(' ')
  const found = (data?.units ?? [])
    .filter(({ name, aliases }) => {
      const key = searchKey([name, ...aliases].join(' '))
      return wanted.every((word) => key.includes(word))
    })
    .slice(0, 12)
    .map(({ id, name, inForce }) => ({
      id,
      name,
      detail: inForce ? '' : 'nay không còn',
      match: { kind: 'unit', unitId: id, name } as const,
    }))
  return <Found found={found} isKnown={data !== undefined} onPick={onPick} />
}

interface FoundListProps {
  readonly found: readonly {
    readonly id: string
    readonly name: string
    readonly detail: string
    readonly match: AwardeeMatch
  }[]
  readonly isKnown: boolean
  readonly onPick: (match: AwardeeMatch) => void
}

function Found({ found, isKnown, onPick }: FoundListProps) {
  if (found.length === 0) {
    return <p className={classes.quiet}>{isKnown ? 'Không có ai, đơn vị nào tên như vậy.' : 'Đang tìm…'}</p>
  }
  return (
    <ul className={classes.found}>
      {found.map(({ id, name, detail, match }) => (
        <li key={id}>
          <button type="button" onClick={() => onPick(match)}>
            <strong>{name}</strong>
            {detail && <span className={classes.pickDetail}>{detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
