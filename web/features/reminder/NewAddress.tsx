import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { Row } from '#ui/section/Section'
import { showToast } from '../../ui/toasts/show-toast.ts'
import classes from './Reminder.module.css'

interface NewAddressProps {
  readonly address: string | null
  readonly onClose: () => void
}

/** The address of a calendar, shown once. */
export function NewAddress({ address, onClose }: NewAddressProps) {
  const copy = async () => {
    await navigator.clipboard.writeText(address ?? '')
    showToast({ kind: 'done', message: 'Đã chép đường dẫn lịch.' })
  }
  return (
    <Dialog opened={address !== null} title="Đường dẫn của lịch" onClose={onClose}>
      <p style={{ marginTop: 0 }}>Đường dẫn này chỉ hiện một lần. Hãy chép và dán vào chương trình lịch.</p>
      <code className={classes.address}>{address}</code>
      <div style={{ marginTop: 14 }}>
        <Row>
          <Button icon="copy" look="primary" onClick={() => void copy()}>
            Chép đường dẫn
          </Button>
          <Button onClick={onClose}>Tôi đã chép</Button>
        </Row>
      </div>
    </Dialog>
  )
}
