import type { ReactNode } from 'react'
import { LinkButton } from '#ui/button/LinkButton'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { paths } from '../paths.ts'

/** An address that leads nowhere. */
export function NotFoundPage(): ReactNode {
  return (
    <main>
      <Page title="Không tìm thấy trang">
        <EmptyState
          icon="search"
          title="Địa chỉ này không dẫn tới trang nào"
          action={
            <LinkButton to={paths.myWork()} look="primary">
              Về Việc của tôi
            </LinkButton>
          }
        >
          Đường dẫn có thể đã cũ hoặc bị thiếu chữ.
        </EmptyState>
      </Page>
    </main>
  )
}
