import TestSupport

/// The tasks of ``StorageChildTests``.
let storageChild = ChildTask(suite: "StorageChildTests")
