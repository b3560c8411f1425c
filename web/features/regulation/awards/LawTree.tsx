import type { ReactNode } from 'react'
import styles from './Law.module.css'
import { type Branch, treeOf, withoutChains } from './law-tree.ts'

interface Line {
  readonly depth: number
  readonly kind: 'all' | 'any' | 'condition'
  readonly label: string
}

interface LawTreeProps<Part extends Line> {
  readonly parts: readonly Part[]
  /** Before the words of a line: an outcome, a mark of what changed. */
  readonly mark?: (part: Part) => ReactNode
  /** Below the words of a line: the provision, what the facts say. */
  readonly detail: (part: Part) => ReactNode
  readonly toneOf?: (part: Part) => string | undefined
  /** Leaves out a group that stands alone below its line. */
  readonly isFolded?: boolean
}

const groupWords = { all: 'Đủ tất cả', any: 'Một trong các điều sau' } as const

/** A standard or a verdict as the law groups it: all of these, one of those. */
export function LawTree<Part extends Line>({ parts, ...rest }: LawTreeProps<Part>) {
  return <Branches branches={treeOf(parts)} {...rest} />
}

function Branches<Part extends Line>({
  branches,
  ...rest
}: Omit<LawTreeProps<Part>, 'parts'> & { readonly branches: readonly Branch<Part>[] }) {
  const { mark, detail, toneOf, isFolded = false } = rest
  const shown = isFolded ? branches.map(withoutChains) : branches
  return (
    <ul className={styles.tree}>
      {shown.map(({ part, below }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have an order and nothing else
        <li key={index} data-kind={part.kind} data-tone={toneOf?.(part)}>
          <div className={styles.line}>
            {mark?.(part)}
            <div className={styles.words}>
              <span className={styles.label}>{part.label}</span>
              {part.kind !== 'condition' && below.length > 1 && !/^Một trong/i.test(part.label) && (
                <span className={styles.group}>{groupWords[part.kind]}</span>
              )}
              {detail(part)}
            </div>
          </div>
          {below.length > 0 && <Branches branches={below} {...rest} />}
        </li>
      ))}
    </ul>
  )
}
