import type { ReactNode } from 'react'
import type { ReportBlock, ReportFigure, ReportPage } from '#contract/period-report'
import { FigureMark } from './FigureMark.tsx'
import styles from './Report.module.css'
import { piecesOf } from './text-pieces.ts'

interface ReportSheetProps {
  readonly page: ReportPage
}

/** The report as it reads; each number says what it counts. */
export function ReportSheet({ page: { report, figures } }: ReportSheetProps): ReactNode {
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  return (
    <article className={styles.sheet} aria-label="Nội dung báo cáo">
      <p className={styles.kind}>BÁO CÁO</p>
      <p className={styles.title}>{report.title}</p>
      {report.addressees.length > 0 && (
        <p className={styles.addressees}>Kính gửi: {report.addressees.join('; ')}</p>
      )}
      {report.sections.map(({ label, title, blocks }) => (
        <section key={`${label} ${title}`}>
          <h2 data-part={/^[IVXLC]+\.$/.test(label)}>
            {label} {title}
          </h2>
          {blocks.map((block) => (
            <Block key={block.id} block={block} known={known} />
          ))}
        </section>
      ))}
      <div className={styles.foot}>
        <div>
          <b>
            <i>Nơi nhận:</i>
          </b>
          {report.recipients.map((recipient) => (
            <div key={recipient}>- {recipient};</div>
          ))}
        </div>
        <div className={styles.signer}>
          {report.authority.map((line) => (
            <div key={line}>{line}</div>
          ))}
          <div>{report.signerPosition.toLocaleUpperCase('vi')}</div>
          <div className={styles.signature}>{report.signerName}</div>
        </div>
      </div>
    </article>
  )
}

interface BlockProps {
  readonly block: ReportBlock
  readonly known: ReadonlyMap<string, ReportFigure>
}

function Block({ block, known }: BlockProps): ReactNode {
  if (block.kind === 'table') return <FigureTable block={block} />
  return (
    <p>
      {piecesOf(block).map(({ key, text, figure, isGap }) => {
        const of = figure === null ? undefined : known.get(figure)
        if (of) return <FigureMark key={key} text={text} figure={of} isGap={isGap} />
        return isGap ? (
          <mark key={key} className={styles.gap}>
            {text}
          </mark>
        ) : (
          <span key={key}>{text}</span>
        )
      })}
    </p>
  )
}

function FigureTable({ block }: { readonly block: Extract<ReportBlock, { kind: 'table' }> }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable
    <section className={styles.table} aria-label={block.title} tabIndex={0}>
      <table>
        <caption>{block.title}</caption>
        <thead>
          <tr>
            {block.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, at) => (
                <td key={block.columns[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
