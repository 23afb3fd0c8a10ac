// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 mode comes with the tools version; these make the rest as strict.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

let package = Package(
  name: "waymark",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "waymark", targets: ["waymark"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // Without its trait for Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    // Settings of mimalloc, which only a release build links, and only where it is installed.
    .systemLibrary(name: "CMimalloc"),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(
      name: "Documents",
      dependencies: ["CCMark", "CYAML", "Diagnostics"],
      swiftSettings: strict
    ),
    .target(
      name: "JourneyModel",
      dependencies: ["Diagnostics", "Documents"],
      swiftSettings: strict
    ),
    .target(name: "SwimlaneDiagram", swiftSettings: strict),
    .target(name: "Templates", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "SiteBuilder",
      dependencies: ["Diagnostics", "Documents", "JourneyModel", "SwimlaneDiagram", "Templates"],
      swiftSettings: strict
    ),
    .target(
      name: "RuleBook",
      dependencies: ["Diagnostics", "Documents", "JourneyModel", "SiteBuilder", "Templates"],
      swiftSettings: strict
    ),
    .target(
      name: "SiteTemplate",
      path: "site-template",
      sources: ["BuiltInTheme.swift"],
      swiftSettings: strict,
      plugins: ["EmbedTheme"]
    ),
    .plugin(name: "EmbedTheme", capability: .buildTool(), dependencies: ["ThemeEmbedder"]),
    .executableTarget(name: "ThemeEmbedder", path: "Plugins/ThemeEmbedder"),
    .executableTarget(
      name: "waymark",
      dependencies: [
        "CMimalloc", "Diagnostics", "Documents", "JourneyModel", "RuleBook", "SiteBuilder",
        "SiteTemplate",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "fuzz",
      dependencies: ["Diagnostics", "Documents", "JourneyModel", "SiteBuilder", "SiteTemplate"],
      path: "Tests/Fuzz",
      exclude: ["Coverage"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "time-swimlane",
      dependencies: ["SwimlaneDiagram"],
      path: "Benchmarks/Swimlane",
      exclude: ["run"],
      swiftSettings: strict,
      // For rounding, which nothing else that it links brings along.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
    ),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Diagnostics", "Documents"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "JourneyModelTests",
      dependencies: ["Diagnostics", "Documents", "JourneyModel"],
      exclude: ["Languages"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SwimlaneDiagramTests",
      dependencies: ["SwimlaneDiagram"],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Diagnostics", "Templates"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SiteBuilderTests",
      dependencies: [
        "Diagnostics", "Documents", "JourneyModel", "SwimlaneDiagram", "Templates", "SiteBuilder",
        "SiteTemplate",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RuleBookTests",
      dependencies: [
        "Diagnostics", "Documents", "JourneyModel", "RuleBook", "SiteBuilder", "SiteTemplate",
      ],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["Diagnostics", "waymark"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["Diagnostics", "RuleBook"],
      swiftSettings: strict
    ),
  ]
)
