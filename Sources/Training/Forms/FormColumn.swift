/// A column of one of the two tables of a form.
struct FormColumn: Hashable {
  /// What its cells say.
  let field: FormField
  /// The words over it, which find it again wherever it was moved.
  let heading: String
  /// The words over it and its neighbours; empty for none.
  let group: String
  /// Its place in the form as it goes out, from 1.
  let column: Int

  /// The place alone tells the columns of a table apart.
  func hash(into hasher: inout Hasher) { hasher.combine(column) }
}
