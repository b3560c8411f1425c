import { PasswordInput, type PasswordInputProps } from '@mantine/core'

/** A password field whose eye says what it does. */
export function SecretInput(props: PasswordInputProps) {
  return (
    <PasswordInput
      {...props}
      visibilityToggleButtonProps={{ 'aria-label': 'Hiện hoặc che mật khẩu', tabIndex: 0 }}
    />
  )
}
