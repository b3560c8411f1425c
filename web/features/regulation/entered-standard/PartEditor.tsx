import { SegmentedControl, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { AddPart } from './AddPart.tsx'
import { ConditionSentence } from './ConditionSentence.tsx'
import { conditionWords } from './condition-words.ts'
import styles from './Editor.module.css'
import { type EditedCondition, type EditedPart, type PartProblem, withPart } from './edited-part.ts'
import { useEditor } from './editor-context.ts'
import { PartTools } from './PartTools.tsx'
import { RunContents } from './RunContents.tsx'
import { saidCondition } from './said-condition.ts'

/** One part of a standard while it is written: its words, its numbers, what is missing, and its own parts. */
export function PartEditor({ part }: { readonly part: EditedPart }): ReactNode {
  const { root, onChange, problems } = useEditor()
  const { id, label, body } = part
  const own = problems.get(id) ?? []
  const isRoot = id === root.id
  const kindName =
    body.kind === 'condition'
      ? conditionWords[body.condition.kind].name
      : body.kind === 'all'
        ? 'Nhóm: đủ tất cả'
        : 'Nhóm: một trong'
  const change = (wanted: Partial<EditedPart>) =>
    onChange(withPart(root, id, (before) => ({ ...before, ...wanted })))
  return (
    <div className={styles.part} data-part={id} data-kind={body.kind} data-wrong={own.length > 0}>
      <div className={styles.head}>
        <span className={styles.kind}>{kindName}</span>
        {!isRoot && <PartTools part={part} name={label || kindName} />}
      </div>
      <Textarea
        aria-label={`Lời văn: ${kindName}`}
        placeholder="Theo lời văn của luật"
        classNames={{ input: styles.words ?? '' }}
        value={label}
        error={messageOf(own, 'label')}
        onChange={({ currentTarget }) => change({ label: currentTarget.value })}
      />
      {body.kind === 'condition' ? (
        <ConditionBody part={part} condition={body.condition} problems={own} />
      ) : (
        <GroupBody part={part} kind={body.kind} parts={body.parts} />
      )}
      {own
        .filter(({ field }) => field !== 'label')
        .map(({ field, detail }) => (
          <p key={`${field} ${detail}`} className={styles.problem}>
            {detail}
          </p>
        ))}
    </div>
  )
}

const messageOf = (problems: readonly PartProblem[], field: string): string | null =>
  problems.find((problem) => problem.field === field)?.detail ?? null

interface ConditionBodyProps {
  readonly part: EditedPart
  readonly condition: EditedCondition
  readonly problems: readonly PartProblem[]
}

function ConditionBody({ part: { id }, condition, problems }: ConditionBodyProps): ReactNode {
  const { root, onChange } = useEditor()
  const save = (wanted: EditedCondition) =>
    onChange(
      withPart(root, id, ({ label, ...part }) => ({
        ...part,
        // Words that nobody has changed yet follow the numbers.
        label: label === saidCondition(condition) ? saidCondition(wanted) : label,
        body: { kind: 'condition', condition: wanted },
      })),
    )
  return (
    <>
      <ConditionSentence
        sentence={conditionWords[condition.kind].sentence}
        values={condition}
        problems={problems}
        onChange={(field, value) => save({ ...condition, [field]: value })}
      />
      {condition.kind === 'ratingRun' && (
        <RunContents condition={condition} problems={problems} onChange={save} />
      )}
    </>
  )
}

interface GroupBodyProps {
  readonly part: EditedPart
  readonly kind: 'all' | 'any'
  readonly parts: readonly EditedPart[]
}

function GroupBody({ part: { id, label }, kind, parts }: GroupBodyProps): ReactNode {
  const { root, onChange } = useEditor()
  return (
    <>
      <SegmentedControl
        aria-label={`Cách ghép: ${label}`}
        size="xs"
        value={kind}
        data={[
          { value: 'all', label: 'Đủ tất cả' },
          { value: 'any', label: 'Một trong' },
        ]}
        onChange={(wanted) =>
          onChange(
            withPart(root, id, (before) => ({
              ...before,
              body: { kind: wanted === 'any' ? 'any' : 'all', parts },
            })),
          )
        }
        style={{ justifySelf: 'start' }}
      />
      <ol className={styles.parts} data-kind={kind}>
        {parts.map((child) => (
          <li key={child.id}>
            <PartEditor part={child} />
          </li>
        ))}
      </ol>
      <AddPart groupId={id} name={label} />
    </>
  )
}
