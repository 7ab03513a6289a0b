import type { ReactNode } from 'react';
import { Turn } from './Turn';

interface FoldProps {
  readonly title: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something that is closed at first and opened by its title. */
export function Fold({ title, className, children }: FoldProps) {
  return (
    <details className={className}>
      <summary>
        <Turn />
        {title}
      </summary>
      <div className="td-stack td-folded">{children}</div>
    </details>
  );
}
