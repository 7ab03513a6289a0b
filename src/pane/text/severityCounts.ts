import type { Issue, Severity } from '../../core/checks/types';

/** Counts issues by severity, under the names that the sentences use. */
export function countSeverities(issues: readonly Issue[]): { errors: number; warnings: number; infos: number } {
  const of = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}
