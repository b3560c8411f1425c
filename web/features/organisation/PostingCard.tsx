import { Link } from '@tanstack/react-router'
import type { Posting } from '#contract/people'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { Card, Row } from '#ui/section/Section'
import { paths } from '../../app/paths.ts'

interface PostingCardProps {
  readonly posting: Posting
  /** Why the viewer may not change it; null when they may. */
  readonly because: string | null
  readonly onEnd: () => void
  readonly onRemove: () => void
}

/** One posting of someone, with its days. */
export function PostingCard({ posting, because, onEnd, onRemove }: PostingCardProps) {
  const { unitId, unitName, position, isHead, validFrom, validUntil, inForce } = posting
  return (
    <Card
      quiet={!inForce}
      head={<Link to={paths.unit(unitId)}>{unitName}</Link>}
      aside={`từ ${showDay(validFrom)}${validUntil === null ? '' : ` đến trước ${showDay(validUntil)}`}`}
    >
      <div>{[position, isHead ? 'đứng đầu đơn vị' : ''].filter(Boolean).join(', ')}</div>
      <Row>
        <Button
          size="compact-sm"
          label={`Thôi vị trí ở ${unitName}`}
          disabledReason={because ?? (validUntil === null ? null : `Đã thôi từ ${showDay(validUntil)}.`)}
          onClick={onEnd}
        >
          Thôi vị trí
        </Button>
        <Button
          size="compact-sm"
          look="quiet"
          label={`Xóa ghi nhầm: vị trí ở ${unitName}`}
          disabledReason={because}
          onClick={onRemove}
        >
          Xóa ghi nhầm
        </Button>
      </Row>
    </Card>
  )
}
