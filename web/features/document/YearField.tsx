import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import type { DraftHead } from '#contract/draft'
import { Button } from '#ui/button/Button'
import classes from './FindingList.module.css'
import { useReview } from './review-context.ts'

/** The year the plan is for; deadlines without a year are of it. */
export function YearField({ draft }: { readonly draft: DraftHead }) {
  const { actions, announce, frozenBecause } = useReview()
  const [year, setYear] = useState<number | string>(draft.year)
  const isYear = typeof year === 'number' && year >= 2000 && year <= 2100
  const save = async () => {
    if (!isYear) return
    const outcome = await actions.correctYear(year)
    announce(outcome.ok ? `Kế hoạch nay thuộc năm ${year}.` : outcome.sentence)
  }
  const reason = isYear ? null : 'Năm phải từ 2000 đến 2100.'
  return (
    <div className={classes.year}>
      <NumberInput
        label="Ghi kế hoạch vào năm"
        value={year}
        onChange={setYear}
        hideControls
        min={2000}
        max={2100}
        w={160}
        thousandSeparator=""
      />
      <Button
        disabledReason={frozenBecause ?? reason ?? (year === draft.year ? 'Năm chưa đổi.' : null)}
        onClick={() => void save()}
      >
        Đổi năm
      </Button>
    </div>
  )
}
