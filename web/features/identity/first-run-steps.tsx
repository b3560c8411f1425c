import { TextInput } from '@mantine/core'
import { DateField } from '#ui/date-field/DateField'
import type { FormOf } from '../../app/use-server-form.ts'
import styles from './FirstRun.module.css'
import classes from './Form.module.css'
import type { FirstRunValues } from './first-run-values.ts'
import { PASSWORD_RULE } from './password-rule.ts'
import { SecretInput } from './SecretInput.tsx'

interface StepProps {
  readonly form: FormOf<FirstRunValues>
}

/** Which agency it is. */
export function AgencyStep({ form }: StepProps) {
  return (
    <div className={`${classes.form} ${classes.wide}`}>
      <TextInput
        label="Tên cơ quan"
        description="Như in trên văn bản, ví dụ: Ban Quản lý Khu kinh tế An Sơn"
        withAsterisk
        {...form.getInputProps('name')}
      />
      <TextInput
        label="Cơ quan chủ quản"
        description="Dòng in phía trên tên cơ quan; để trống nếu không có"
        {...form.getInputProps('superiorName')}
      />
      <div className={classes.pair}>
        <TextInput
          label="Tên ngắn"
          description="Dùng trên màn hình, ví dụ: Ban QL KKT"
          {...form.getInputProps('shortName')}
        />
        <TextInput
          label="Mã cơ quan"
          description="Chữ hoa không dấu và số, ví dụ: KKT-ANSON"
          withAsterisk
          {...form.getInputProps('code')}
        />
        <TextInput
          label="Địa danh"
          description="In trước ngày tháng của văn bản"
          withAsterisk
          {...form.getInputProps('place')}
        />
      </div>
    </div>
  )
}

/** What stands at the head of its papers, with a look at how it prints. */
export function HeaderStep({ form }: StepProps) {
  return (
    <div className={`${classes.form} ${classes.wide}`}>
      <div className={classes.pair}>
        <TextInput
          label="Ký hiệu"
          description="Đứng sau dấu gạch của số văn bản, ví dụ: BQLKKT"
          withAsterisk
          {...form.getInputProps('symbol')}
        />
        <DateField
          label="Đúng từ ngày"
          description="Ngày cơ quan bắt đầu mang tên và ký hiệu này"
          required
          value={form.values.validFrom || null}
          onChange={(day) => form.setFieldValue('validFrom', day ?? '')}
          error={typeof form.errors.validFrom === 'string' ? form.errors.validFrom : null}
        />
        <TextInput
          label="Chức vụ người đứng đầu"
          description="Ví dụ: Trưởng ban"
          {...form.getInputProps('headPosition')}
        />
        <TextInput label="Họ tên người đứng đầu" {...form.getInputProps('headName')} />
      </div>
      <HeaderPreview values={form.values} />
    </div>
  )
}

function HeaderPreview({ values }: { readonly values: FirstRunValues }) {
  return (
    <figure style={{ margin: 0 }}>
      <figcaption className={classes.quiet}>Đầu văn bản sẽ in như sau</figcaption>
      <div className={styles.preview}>
        <div>
          <p className={styles.upper}>{values.superiorName}</p>
          <p className={`${styles.upper} ${styles.bold}`}>{values.name}</p>
          <p>Số: …/KH-{values.symbol || '…'}</p>
        </div>
        <div>
          <p className={styles.bold}>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
          <p className={styles.bold}>Độc lập - Tự do - Hạnh phúc</p>
          <p>
            <i>{values.place || '…'}, ngày … tháng … năm …</i>
          </p>
        </div>
      </div>
    </figure>
  )
}

/** Who looks after it from now on. */
export function OfficerStep({ form }: StepProps) {
  return (
    <div className={`${classes.form} ${classes.wide}`}>
      <p style={{ margin: 0 }}>
        Người này là cán bộ thi đua và là người quản trị; những người khác được mời vào sau.
      </p>
      <div className={classes.pair}>
        <TextInput
          label="Họ và tên"
          autoComplete="name"
          withAsterisk
          {...form.getInputProps('officerName')}
        />
        <TextInput
          label="Thư điện tử"
          type="email"
          autoComplete="email"
          withAsterisk
          {...form.getInputProps('email')}
        />
        <TextInput
          label="Tên đăng nhập"
          description="Không dấu, viết liền, ví dụ: lan.nt"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          withAsterisk
          {...form.getInputProps('userName')}
        />
      </div>
      <div className={classes.pair}>
        <SecretInput
          label="Mật khẩu"
          description={PASSWORD_RULE}
          autoComplete="new-password"
          withAsterisk
          {...form.getInputProps('password')}
        />
        <SecretInput
          label="Nhập lại mật khẩu"
          autoComplete="new-password"
          withAsterisk
          {...form.getInputProps('repeated')}
        />
      </div>
    </div>
  )
}
