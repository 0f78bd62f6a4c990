public import Sheets
public import ShirubeKit

/// What a person asks of the server.
public struct ServerSettings: Sendable {
  /// The data folder.
  public var data: DataFolder
  /// Folders of fonts, asked before those of the machine.
  public var fonts: [String]
  /// What every page takes: drill, reviewed only, which claims were confirmed.
  public var options: SheetOptions
  /// The port; 0 takes a free one.
  public var port: Int
  /// Whether other machines may come in; otherwise only this one.
  public var isOnNetwork: Bool
  /// Names under which the server answers, besides those of this machine itself.
  public var hosts: [String]

  /// Makes settings.
  public init(
    data: DataFolder, fonts: [String] = [], options: SheetOptions, port: Int = 8080,
    isOnNetwork: Bool = false, hosts: [String] = []
  ) {
    self.data = data
    self.fonts = fonts
    self.options = options
    self.port = port
    self.isOnNetwork = isOnNetwork
    self.hosts = hosts
  }
}
