// swift-tools-version: 6.2
import PackageDescription

/// The settings every Swift target of the house is built with.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: house)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(
  name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
  name: "HummingbirdTesting", package: "hummingbird")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "shirube",
  products: [
    .library(
      name: "ShirubeKit",
      targets: [
        "ShirubeKit", "Diagnostics", "Geometry", "WritingSystems", "Tables", "Documents", "Fonts",
        "Phrasebooks", "ShelterLog", "Shelters", "Sheets", "Storage", "Training", "Typesetting",
        "Residents", "Channels",
      ]),
    .executable(name: "shirube", targets: ["CommandLineTool"]),
    .executable(name: "shirube-bench", targets: ["BenchmarkTool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
  ],
  targets: [
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .systemLibrary(name: "CHarfBuzz", pkgConfig: "harfbuzz-subset"),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate"),
    .systemLibrary(name: "CCairo", pkgConfig: "cairo"),
    .systemLibrary(name: "CExpat", pkgConfig: "expat"),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode"),
    .systemLibrary(name: "CZip", pkgConfig: "libzip"),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter"),

    module("Diagnostics", []),
    module("Geometry", []),
    module("WritingSystems", ["CICU"]),
    module("Markup", ["CExpat", "Diagnostics"]),
    module("Tables", ["WritingSystems", "Markup", "Diagnostics", "CZip", "CXLSXWriter"]),
    module("Phrasebooks", ["WritingSystems", "Diagnostics", crypto]),
    module("Shelters", ["Tables", "WritingSystems", "Diagnostics"]),
    module("Residents", ["Tables", "WritingSystems", "Diagnostics"]),
    module("Channels", ["WritingSystems", "Diagnostics"]),
    module("Storage", ["Diagnostics", crypto, grdb]),
    module(
      "Training",
      ["Tables", "Storage", "Documents", "Geometry", "WritingSystems", "Diagnostics", grdb]),
    module("Documents", ["Geometry"]),
    module("Sheets", ["Phrasebooks", "Documents", "Geometry", "WritingSystems"]),
    module("ShelterLog", ["Documents", "Phrasebooks", "Sheets", "WritingSystems"]),
    module("Fonts", ["CHarfBuzz", "WritingSystems", "Geometry"]),
    module(
      "Typesetting",
      ["Documents", "Fonts", "Markup", "WritingSystems", "Geometry", "CQREncode"]),
    module(
      "Output",
      [
        "Typesetting", "Documents", "Fonts", "Geometry", "Markup", "WritingSystems", "CDeflate",
        "CCairo",
      ]),
    module(
      "ShirubeKit",
      [
        "Diagnostics", "Geometry", "WritingSystems", "Tables", "Phrasebooks", "Shelters",
        "Residents", "Channels", "Documents", "Sheets", "ShelterLog", "Storage", "Training",
        "Fonts", "Typesetting", "Output", crypto,
      ]),
    module(
      "LocalServer",
      [
        "ShirubeKit", "Diagnostics", "Documents", "Markup", "Output", "Phrasebooks", "Sheets",
        "Typesetting", "WritingSystems", crypto, httpTypes, hummingbird, hummingbirdCore, logging,
        nio,
      ]),
    .executableTarget(
      name: "CommandLineTool",
      dependencies: [
        "ShirubeKit", "LocalServer", "Channels", "Diagnostics", "Documents", "Phrasebooks",
        "Residents", "ShelterLog", "Shelters", "Sheets", "Storage", "Tables", "Training",
        "WritingSystems", argumentParser,
      ], swiftSettings: house),
    .executableTarget(
      name: "BenchmarkTool",
      dependencies: [
        "Documents", "Fonts", "Geometry", "Output", "Sheets", "ShirubeKit", "Tables", "Training",
        "Typesetting", "WritingSystems",
      ], swiftSettings: house),

    .target(
      name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    tests("Diagnostics", ["Diagnostics"]),
    tests("Geometry", ["Geometry"]),
    tests("WritingSystems", ["WritingSystems"]),
    tests("Tables", ["Tables"]),
    tests("Markup", ["Markup"]),
    tests("Phrasebooks", ["Phrasebooks", "WritingSystems", "Diagnostics"]),
    tests("Shelters", ["Shelters"], exclude: ["Samples"]),
    tests("Residents", ["Residents", "Tables", "WritingSystems"]),
    tests("Channels", ["Channels", "WritingSystems"]),
    tests("Storage", ["Storage", "Diagnostics", grdb]),
    tests(
      "Training", ["Training", "Storage", "Tables", "Documents", "ShirubeKit", grdb],
      exclude: ["Reports/Samples", "Goldens"]),
    tests("Documents", ["Documents"]),
    tests("Sheets", ["Sheets"]),
    tests("ShelterLog", ["ShelterLog"]),
    tests("Fonts", ["Fonts"]),
    tests("Typesetting", ["Typesetting"]),
    tests("Output", ["Output"]),
    tests("ShirubeKit", ["ShirubeKit"], exclude: ["Goldens"]),
    tests(
      "LocalServer",
      [
        "LocalServer", "ShirubeKit", "Sheets", "Phrasebooks", httpTypes, hummingbird,
        hummingbirdTesting, nio,
      ]),
    .testTarget(
      name: "BrowserTests", dependencies: ["ShirubeKit", "TestSupport"],
      path: "Tests/Browser",
      exclude: ["audit.py"], swiftSettings: house),
    tests("CommandLine", []),
    tests("Repository", ["ShirubeKit"]),
  ],
  cxxLanguageStandard: .cxx17
)
