/** What a clinic's document says of its name. */
export interface NamedClinic {
  name?: string | null | undefined
  isSample?: boolean | null | undefined
}

/** The clinic's name once its details are its own; undefined while they are samples, or nobody has filled them in. */
export const ownName = (clinic: NamedClinic | null | undefined): string | undefined => (clinic && clinic.isSample !== true && clinic.name?.trim()) || undefined
