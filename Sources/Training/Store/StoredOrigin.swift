import GRDB

/// An origin as GRDB reads it.
struct StoredOrigin: Decodable, FetchableRecord {
  let origin: Origin

  init(from decoder: any Decoder) throws { origin = try Origin(from: decoder) }
}
