import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';

/** The sign of something that can be opened; it turns with what it stands in (a summary, a button with `aria-expanded`). */
export function Turn() {
  return (
    <span className="td-turn td-turning" aria-hidden="true">
      <ChevronRight16Regular />
    </span>
  );
}
