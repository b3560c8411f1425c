import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CellProblem } from '#contract/simulation'
import styles from './Comparison.module.css'
import { type PastedCells, placeOfCell } from './pasted-table.ts'

interface CellProblemsProps {
  readonly problems: readonly CellProblem[]
  readonly count: number
  readonly cells: PastedCells | null
  readonly onMend: (cell: string, words: string) => void
}

/** Every cell at fault: where it is, what stands there, what should; pasted cells are mended in place. */
export function CellProblems({ problems, count, cells, onMend }: CellProblemsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable
    <section className={styles.problems} aria-label="Các ô phải sửa" tabIndex={0}>
      <table>
        <caption className="seen-by-readers-only">Các ô phải sửa</caption>
        <thead>
          <tr>
            <th scope="col">Ô</th>
            <th scope="col">Dòng của</th>
            <th scope="col">Đang ghi</th>
            <th scope="col">Cần ghi</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ cell, found, expected }) => (
            <tr key={`${cell} ${expected}`}>
              <th scope="row">{cell}</th>
              <td>{cells?.[placeOfCell(cell)?.line ?? -1]?.find((words) => words !== '') ?? ''}</td>
              <td>
                {cells === null ? (
                  found || '(trống)'
                ) : (
                  <MendCell key={`${cell} ${found}`} cell={cell} found={found} onMend={onMend} />
                )}
              </td>
              <td>{expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > problems.length && (
        <p>{`Còn ${count - problems.length} ô nữa; sửa các ô trên rồi đọc lại để thấy.`}</p>
      )}
      {cells === null && <p>Sửa các ô này trong Excel rồi đưa lại tệp.</p>}
    </section>
  )
}

interface MendCellProps {
  readonly cell: string
  readonly found: string
  readonly onMend: (cell: string, words: string) => void
}

/** Enter or leaving the cell reads the table again. */
function MendCell({ cell, found, onMend }: MendCellProps) {
  const [words, setWords] = useState(found)
  const mend = () => words !== found && onMend(cell, words)
  return (
    <TextInput
      aria-label={`Sửa ô ${cell}`}
      value={words}
      onChange={({ currentTarget }) => setWords(currentTarget.value)}
      onBlur={mend}
      onKeyDown={({ key }) => key === 'Enter' && mend()}
    />
  )
}
