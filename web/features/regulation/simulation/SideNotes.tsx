import type { ComparisonAnswer } from '#contract/simulation'
import { LawNote } from '../awards/LawNote.tsx'
import styles from './Comparison.module.css'

/** What was compared, in a sentence, and which side nobody may rely on yet. */
export function SideNotes({ answer }: { readonly answer: ComparisonAnswer }) {
  const { population, forYear, first, second } = answer
  return (
    <>
      <p className={styles.compared}>
        {`${population.label}: ${population.size.toLocaleString('vi-VN')} người, tập thể; xét năm ${forYear}. `}
        <strong>{first.label}</strong>
        {' so với '}
        <strong>{second.label}</strong>.
      </p>
      <SideNote side={first} />
      <SideNote side={second} />
    </>
  )
}

function SideNote({ side: { label, provisional } }: { readonly side: ComparisonAnswer['first'] }) {
  if (provisional === null) return null
  return <LawNote title={`${label}: tạm tính, chưa được dùng để ra quyết định`}>{provisional}</LawNote>
}
