import { joinSentences } from '../joinSentences';
import { books } from './books';
import { cli } from './cli';
import { sentences as pages } from './pages';

export const sentences = joinSentences(pages, books, cli);
