// mimalloc is not linked by this package: a release build may be (see docs/decisions/0021-…). Without it, nothing happens.
#if defined(__linux__) && __has_include(<mimalloc.h>)
#include <mimalloc.h>
#endif
// Later versions have other options, and other defaults.
#if defined(MI_MALLOC_VERSION) && MI_MALLOC_VERSION < 300
#pragma weak mi_option_set
static inline void waymark_prefer_large_pages(void) {
  if (!mi_option_set) return;
  mi_option_set(mi_option_eager_commit_delay, 0);
  mi_option_set(mi_option_large_os_pages, 1);
}
#else
static inline void waymark_prefer_large_pages(void) {}
#endif
