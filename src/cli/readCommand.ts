/** `tiendo read`: what was found in the workbook. */
import type { Plan } from '../core/plan/types';
import type { Say } from '../messages/say';
import type { ReadRequest } from './args';
import { openFile } from './openFile';
import { EXIT, printJson, printRefusal } from './output';
import type { Output } from './output';
import { planJson } from './planJson';

/** Runs the command and returns its exit status. */
export async function readCommand(request: ReadRequest, say: Say, output: Output): Promise<number> {
  const file = await openFile(request);
  if (!file.ok) return printRefusal(file.refusal, say, output);
  const { plan } = file.value.opened;
  if (request.json) printJson(planJson(plan), output);
  else printPlan(plan, say, output);
  return EXIT.done;
}

function printPlan(plan: Plan, say: Say, output: Output): void {
  output.print(say('cli.read.plan', { file: plan.workbook, years: plan.years.join('–') }));
  for (const sheet of plan.sheets) {
    const tasks = plan.tasks.filter((task) => task.sheet === sheet.name).length;
    const items = plan.agenda.filter((task) => task.sheet === sheet.name).length;
    const counted = sheet.kind !== 'plan' ? '' : say(sheet.counted ? 'cli.read.counted' : 'cli.read.not-counted');
    output.print(
      say('cli.read.sheet', {
        sheet: sheet.name,
        kind: say(`sheet-kind.${sheet.kind}`),
        count: tasks + items,
        counted,
      }),
    );
  }
  const leads = new Map<string, number>();
  for (const task of plan.tasks) for (const unit of task.lead.units) leads.set(unit, (leads.get(unit) ?? 0) + 1);
  output.print(say('cli.read.leads'));
  for (const { unit, spellings } of plan.units) {
    const count = leads.get(unit.code);
    if (count === undefined) continue;
    output.print(
      say('cli.read.unit', { unit: unit.name, count, spellings: spellings.map(([text]) => text).join(' | ') }),
    );
  }
}
