/** Level (cấp) of a person who leads. */
export const PERSON_KIND = 'cá nhân';
