/* Valgrind writes into the mask that a program hands to sigsuspend. libdispatch's mask is in memory that can't be
   written, which ends Valgrind. This hands over a copy; it is preloaded by Benchmarks/count-instructions alone. */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  sigset_t copy = *mask;
  return (int)syscall(SYS_rt_sigsuspend, &copy, 8L);
}
