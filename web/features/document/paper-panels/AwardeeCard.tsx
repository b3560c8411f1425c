import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { AwardeeMatch, PaperAwardee } from '#contract/granted-award'
import { Button } from '#ui/button/Button'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../../app/paths.ts'
import { type Choices, isOpen, matchOf } from './awardee-choices.ts'
import { PaperItem } from './PaperItem.tsx'
import classes from './PaperPanels.module.css'

interface AwardeeCardProps {
  readonly awardee: PaperAwardee
  readonly choices: Choices
  readonly isTicked: boolean
  readonly onTick: () => void
  readonly onSettle: (match: AwardeeMatch) => void
  /** Asks at length whom the name stands for. */
  readonly onAsk: () => void
}

/** One whom the paper honours: the name, who that is here, and whether the history has it. */
export function AwardeeCard(props: AwardeeCardProps) {
  const { awardee, isTicked, onTick } = props
  const { index, span, name, position, unit, year, standing } = awardee
  const details = [position, unit, year === null ? 'chưa rõ năm' : `năm ${year}`].filter(Boolean).join(', ')
  return (
    <li className={classes.card} data-taken={!isOpen(awardee) || undefined}>
      <div className={classes.awardee}>
        <Checkbox
          aria-label={`Ghi ${name} vào lịch sử`}
          checked={isTicked && isOpen(awardee)}
          disabled={!isOpen(awardee)}
          onChange={onTick}
        />
        <PaperItem item={`awardee-${index}`} span={span}>
          <strong>{name}</strong>
          <span className={classes.quiet}>
            {details}
            {standing === 'proposed' && ', mới đề nghị'}
          </span>
        </PaperItem>
      </div>
      <div className={classes.actions}>
        <Standing {...props} />
      </div>
    </li>
  )
}

function Standing({ awardee, choices, onSettle, onAsk }: AwardeeCardProps) {
  const { recordedId, alreadyKnown, name, doubt, suggestions } = awardee
  if (recordedId !== null || alreadyKnown) {
    return (
      <>
        <StateBadge icon="done" tone="done">
          {recordedId ? 'Đã ghi vào lịch sử' : 'Lịch sử đã có dòng này'}
        </StateBadge>
        <Link to={paths.grantedAwards({ q: name })}>Xem</Link>
      </>
    )
  }
  const match = matchOf(awardee, choices)
  if (match.kind !== 'unknown') {
    return (
      <>
        <Matched match={match} />
        <Button size="compact-sm" look="quiet" label={`Chọn lại người cho ${name}`} onClick={onAsk}>
          Chọn lại
        </Button>
      </>
    )
  }
  return (
    <>
      <StateBadge icon="help" tone="due">
        Chưa rõ là ai
      </StateBadge>
      {doubt && <span className={classes.quiet}>{doubt}</span>}
      {suggestions.slice(0, 2).map(({ match: near, detail }) => (
        <Button key={labelOf(near)} size="compact-sm" onClick={() => onSettle(near)}>
          Là {labelOf(near)}
          {detail && ` (${detail})`}
        </Button>
      ))}
      <Button size="compact-sm" label={`Chọn người, đơn vị cho ${name}`} onClick={onAsk}>
        Chọn…
      </Button>
      <Button
        size="compact-sm"
        look="quiet"
        label={`${name} là người ngoài cơ quan`}
        onClick={() => onSettle({ kind: 'outside' })}
      >
        Ngoài cơ quan
      </Button>
    </>
  )
}

function Matched({ match }: { readonly match: AwardeeMatch }) {
  if (match.kind === 'person') return <Link to={paths.person(match.personId)}>{match.name}</Link>
  if (match.kind === 'unit') return <Link to={paths.unit(match.unitId)}>{match.name}</Link>
  return (
    <StateBadge icon={match.kind === 'agency' ? 'agency' : 'open'} tone="quiet">
      {match.kind === 'agency' ? match.name : 'Ngoài cơ quan'}
    </StateBadge>
  )
}

function labelOf(match: AwardeeMatch): string {
  return 'name' in match ? match.name : 'người ngoài cơ quan'
}
