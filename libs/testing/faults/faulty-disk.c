// A disk that fails when it is told to: preloaded into a process, it stands between the process and the C library for files whose path begins
// with TIEOUT_FAULT_UNDER. Each act that may change what is on the disk is counted; TIEOUT_FAULT_AT is the one that goes wrong, and
// TIEOUT_FAULT_KIND says how:
//   kill       the process dies before the act
//   torn       half of what is to be written is written, then the process dies
//   full       from then on nothing more can be written (ENOSPC)
//   failing    the act fails once (EIO), a sync included
//   read-only  from then on nothing may be written (EROFS)
//   power-cut  after the act (before it, where it is a sync) the process dies, and of what was not synced some is undone, drawn from
//              TIEOUT_FAULT_SEED: see unsynced.h
// At its end the process says on standard error how many acts there were. With 0 nothing goes wrong.
#define _GNU_SOURCE
#include "unsynced.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define FDS_MAX 4096

static atomic_long acts;
static atomic_bool watched[FDS_MAX];
static atomic_bool folders[FDS_MAX];
static long fault_at;
static const char *kind = "";
static const char *under;
static int keeps;
static unsigned long seed;

__attribute__((constructor)) static void begin(void) {
  const char *at = getenv("TIEOUT_FAULT_AT");
  const char *named = getenv("TIEOUT_FAULT_KIND");
  fault_at = at ? atol(at) : 0;
  kind = named ? named : "";
  under = getenv("TIEOUT_FAULT_UNDER");
  keeps = strcmp(kind, "power-cut") == 0;
  const char *drawn = getenv("TIEOUT_FAULT_SEED");
  seed = drawn ? strtoul(drawn, NULL, 10) : 0;
}

__attribute__((destructor)) static void end(void) {
  forget_names();
  dprintf(2, "acts on the disk: %ld\n", (long)acts);
}

static int is_watched(int fd) { return fd >= 0 && fd < FDS_MAX && watched[fd]; }

static int is_under(const char *path) { return under && path && strncmp(path, under, strlen(under)) == 0; }

static int is_kind(const char *name) { return strcmp(kind, name) == 0; }

static void cut(void) {
  dprintf(2, "sectors lost: %ld\n", lose_unsynced(seed));
  kill(getpid(), SIGKILL);
}

// Counts an act; 0 where it may go on, else the error that it ends with. `is_write` is of what needs room or the right to write.
static int fault(int is_write) {
  long act = ++acts;
  if (fault_at == 0 || act < fault_at) return 0;
  if (is_kind("full")) return is_write ? ENOSPC : 0;
  if (is_kind("read-only")) return is_write ? EROFS : 0;
  if (act != fault_at) return 0;
  if (is_kind("failing")) return EIO;
  if (keeps && !is_write) cut();
  if (is_kind("kill") || (is_kind("torn") && !is_write)) kill(getpid(), SIGKILL);
  return 0;
}

static int is_torn(void) { return is_kind("torn") && acts == fault_at; }

// After an act that was done.
static void cut_if_due(void) {
  if (keeps && acts == fault_at) cut();
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  if (is_watched(fd)) {
    int error = fault(1);
    if (error) return errno = error, -1;
    if (is_torn()) {
      REAL(pwrite64)(fd, bytes, count / 2, at);
      kill(getpid(), SIGKILL);
    }
    if (keeps) keep_before_write(fd, count, at);
  }
  ssize_t written = REAL(pwrite64)(fd, bytes, count, at);
  if (is_watched(fd)) cut_if_due();
  return written;
}

ssize_t write(int fd, const void *bytes, size_t count) {
  if (is_watched(fd)) {
    int error = fault(1);
    if (error) return errno = error, -1;
    if (is_torn()) {
      REAL(write)(fd, bytes, count / 2);
      kill(getpid(), SIGKILL);
    }
    if (keeps) keep_before_write(fd, count, lseek64(fd, 0, SEEK_CUR));
  }
  ssize_t written = REAL(write)(fd, bytes, count);
  if (is_watched(fd)) cut_if_due();
  return written;
}

static int synced(int fd, int error) {
  if (error || !keeps) return error;
  if (is_watched(fd)) forget_file(fd);
  if (fd >= 0 && fd < FDS_MAX && folders[fd]) forget_names();
  return 0;
}

int fsync(int fd) {
  int error = is_watched(fd) ? fault(0) : 0;
  return error ? (errno = error, -1) : synced(fd, REAL(fsync)(fd));
}

int fdatasync(int fd) {
  int error = is_watched(fd) ? fault(0) : 0;
  return error ? (errno = error, -1) : synced(fd, REAL(fdatasync)(fd));
}

int ftruncate64(int fd, off64_t length) {
  int error = is_watched(fd) ? fault(1) : 0;
  if (error) return errno = error, -1;
  if (is_watched(fd) && keeps) keep_before_truncate(fd, length);
  int done = REAL(ftruncate64)(fd, length);
  if (is_watched(fd)) cut_if_due();
  return done;
}

int unlink(const char *path) {
  int error = is_under(path) ? fault(1) : 0;
  if (error) return errno = error, -1;
  if (is_under(path) && keeps) keep_before_unlink(path);
  int done = REAL(unlink)(path);
  if (is_under(path)) cut_if_due();
  return done;
}

// The folder of the files that are watched.
static int is_folder(const char *path) {
  size_t length = strlen(path);
  return under && strncmp(path, under, length) == 0 && under[length] == '/' && !strchr(under + length + 1, '/');
}

static int opened(int fd, const char *path) {
  if (fd < 0 || fd >= FDS_MAX) return fd;
  watched[fd] = is_under(path);
  folders[fd] = is_folder(path);
  return fd;
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  int is_new = 0;
  if (is_under(path) && (flags & O_CREAT)) {
    int error = fault(1);
    if (error) return errno = error, -1;
    is_new = keeps && access(path, F_OK) != 0;
  }
  int fd = opened(REAL(open64)(path, flags, mode), path);
  if (is_new) keep_after_create(path);
  if (is_under(path) && (flags & O_CREAT)) cut_if_due();
  return fd;
}

int close(int fd) {
  if (fd >= 0 && fd < FDS_MAX) watched[fd] = folders[fd] = 0;
  return REAL(close)(fd);
}
