import { Button, Checkbox, Link } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import type { Say } from '../messages/say';
import type { RecentFile } from './files/recentFiles';
import type { RecentFiles } from './useRecentFiles';

interface FirstScreenProps {
  readonly say: Say;
  /** Something is being dragged over the window. */
  readonly over: boolean;
  readonly guide: string;
  readonly recent: RecentFiles;
  readonly onOpen: () => void;
  readonly onRecent: (file: RecentFile) => void;
  readonly onSample: () => void;
}

/** What stands in the middle before a file is open: the one thing to do first, then the others. */
export function FirstScreen({ say, over, guide, recent, onOpen, onRecent, onSample }: FirstScreenProps) {
  return (
    <main className={over ? 'pg-drop pg-over' : 'pg-drop'}>
      <h2>{say('page.intro.title')}</h2>
      <p>{say('page.intro')}</p>
      <Button size="large" appearance="primary" icon={<FolderOpen20Regular />} onClick={onOpen}>
        {say('page.open')}
      </Button>
      <p className="td-quiet">{say('page.drop')}</p>
      {recent.possible && (recent.files.length > 0 || !recent.kept) ? (
        <Recent recent={recent} say={say} onRecent={onRecent} />
      ) : null}
      <div className="pg-row">
        <Button onClick={onSample}>{say('page.sample')}</Button>
        <Link href={guide} target="_blank" rel="noreferrer">
          {say('pane.help')}
        </Link>
      </div>
    </main>
  );
}

type RecentProps = Pick<FirstScreenProps, 'recent' | 'say' | 'onRecent'>;

/** Files opened before on this machine, and the switch that forgets them. */
function Recent({ recent, say, onRecent }: RecentProps) {
  return (
    <section className="pg-recent" aria-label={say('page.recent')}>
      {recent.files.length === 0 ? null : (
        <>
          <h3>{say('page.recent')}</h3>
          <ul>
            {recent.files.map((file, at) => (
              <li key={at}>
                <Button appearance="subtle" onClick={() => onRecent(file)}>
                  {file.name}
                </Button>
              </li>
            ))}
          </ul>
          <Button size="small" appearance="subtle" onClick={recent.clear}>
            {say('page.recent.clear')}
          </Button>
        </>
      )}
      <Checkbox
        label={say('page.recent.keep')}
        checked={recent.kept}
        onChange={(_, { checked }) => recent.keep(checked === true)}
      />
    </section>
  );
}
