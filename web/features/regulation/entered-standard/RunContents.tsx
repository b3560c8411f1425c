import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RunContent } from '#contract/requirement'
import { Button } from '#ui/button/Button'
import { IconButton } from '#ui/button/IconButton'
import { ConditionSentence } from './ConditionSentence.tsx'
import { contentWords } from './condition-words.ts'
import styles from './Editor.module.css'
import type { EditedCondition, PartProblem } from './edited-part.ts'

interface RunContentsProps {
  readonly condition: EditedCondition
  readonly problems: readonly PartProblem[]
  readonly onChange: (condition: EditedCondition) => void
}

type Content = Readonly<Record<string, unknown>> & { readonly kind: RunContent['kind'] }

/** What must lie among the years of a run. */
export function RunContents({ condition, problems, onChange }: RunContentsProps): ReactNode {
  const having = (condition.having ?? []) as readonly Content[]
  const save = ({ having: _, ...rest }: EditedCondition, contents: readonly Content[]) =>
    onChange({ ...rest, ...(contents.length === 0 ? {} : { having: contents }) })
  return (
    <div className={styles.contents}>
      {having.map((content, at) => (
        <div key={`${content.kind} ${String(at)}`} className={styles.content}>
          <ConditionSentence
            sentence={contentWords[content.kind].sentence}
            values={content}
            problems={within(problems, at)}
            onChange={(field, value) => save(condition, having.with(at, { ...content, [field]: value }))}
          />
          <IconButton
            icon="trash"
            size="sm"
            label={`Bỏ: ${contentWords[content.kind].name}`}
            onClick={() => save(condition, having.toSpliced(at, 1))}
          />
        </div>
      ))}
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" look="quiet" icon="add">
            Thêm điều phải có
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(Object.keys(contentWords) as RunContent['kind'][]).map((kind) => (
            <Menu.Item
              key={kind}
              onClick={() => save(condition, [...having, { kind, ...contentWords[kind].first }])}
            >
              {contentWords[kind].name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

function within(problems: readonly PartProblem[], at: number): readonly PartProblem[] {
  const place = `having.${at}.`
  return problems.flatMap(({ field, detail }) =>
    field?.startsWith(place) ? [{ field: field.slice(place.length), detail }] : [],
  )
}
