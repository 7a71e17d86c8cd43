/** Raised with every change of how renditions are made, so that what was made before is not taken for them. */
export const developingVersion = 1;
