import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';

const ICONS = {
  error: ErrorCircle16Regular,
  warning: Warning16Regular,
  info: Info16Regular,
  success: CheckmarkCircle16Regular,
} as const;

/** The sign of a severity; the words beside it say the same, so that it is hidden from screen readers. */
export function SeverityIcon({ severity }: { readonly severity: keyof typeof ICONS }) {
  const Icon = ICONS[severity];
  return (
    <span className={`td-sign td-sign-${severity}`} aria-hidden="true">
      <Icon />
    </span>
  );
}
