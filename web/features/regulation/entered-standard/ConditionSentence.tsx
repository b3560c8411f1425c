import type { ReactNode } from 'react'
import type { Sentence } from './condition-words.ts'
import styles from './Editor.module.css'
import type { PartProblem } from './edited-part.ts'
import { GapField } from './GapField.tsx'

interface ConditionSentenceProps {
  readonly sentence: Sentence
  readonly values: Readonly<Record<string, unknown>>
  readonly problems: readonly PartProblem[]
  readonly onChange: (field: string, value: unknown) => void
}

/** A condition as a sentence whose gaps are filled in. */
export function ConditionSentence({
  sentence,
  values,
  problems,
  onChange,
}: ConditionSentenceProps): ReactNode {
  return (
    <div className={styles.sentence}>
      {sentence.map((token) =>
        typeof token === 'string' ? (
          <span key={token}>{token}</span>
        ) : (
          <GapField
            key={token.field}
            gap={token}
            value={values[token.field]}
            onChange={(value) => onChange(token.field, value)}
            error={problems.find(({ field }) => field?.split('.')[0] === token.field)?.detail ?? null}
          />
        ),
      )}
    </div>
  )
}
